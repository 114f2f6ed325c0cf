export default function Front() {
  return <h1>Tvers</h1>
}
