/* LockOrdering.md
| **LOCK** | *declared as* | `protects` | Notes |
|---|---|---|---|
| [gate](src/A.cs#L10) | `A.gate` | `A.Value` | see <br> below |
*/
class A
{
    private readonly object gate = new();
    private int Value;
    void Bad() => {|LOCK2001:Value|} = 1;
}
