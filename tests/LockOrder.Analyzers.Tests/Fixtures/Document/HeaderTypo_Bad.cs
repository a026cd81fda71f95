/* LockOrdering.md
| Lock | {|LOCK0001:Protect|} |
|---|---|
| A.gate | `A.Value` |
*/
class A
{
    private readonly object gate = new();
    private int Value;
    void Fine() => Value = 1;
}
