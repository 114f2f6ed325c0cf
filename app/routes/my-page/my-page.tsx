import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'

export default function MyPage() {
  const { ui } = useWords()
  return <PageHeading title={ui.frame.myPage} />
}
