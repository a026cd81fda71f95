/* LockOrdering.md
| Lock | Protects |
|---|---|
| A.gate | `A.Name {|LOCK0001:(write)|}`, `{|LOCK0001:A.Get()|}` |
*/
class A
{
    private readonly Lock gate = new();
    public string Name { get; private set; } = "";
    public int Get() => 1;
}
