/* LockOrdering.md
{|LOCK0001:| Lock | Protects ||}
| A.gate | `A.Value` |
*/
class A
{
    private readonly object gate = new();
    private int Value;
    void Fine() => Value = 1;
}
