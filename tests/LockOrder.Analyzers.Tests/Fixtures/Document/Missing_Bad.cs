/* LockOrdering.md
Lock | Protects
--- | ---
A.gate
A.other | `A.Value`
*/
class A
{
    private readonly object gate = new();
    private readonly object other = new();
    private int Value;
    void Bad() => {|LOCK2001:Value|} = 1;
}
