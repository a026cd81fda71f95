/* LockOrdering.md
- Our locks:

  | Lock | Protects |
  |---|---|
  | A.gate | `A.Value` |
*/
class A
{
    private readonly object gate = new();
    private int Value;
    void Bad() => {|LOCK2001:Value|} = 1;
}
