export default function SignIn() {
  return <h1>Tvers</h1>
}
