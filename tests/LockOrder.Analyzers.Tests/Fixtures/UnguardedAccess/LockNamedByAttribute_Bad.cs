/* LockOrdering.md
| Lock | Protects |
|---|---|
| vault | `Bank.total` |
*/
//- include Attributes.cs
class Bank
{
    [LockName("vault")] private readonly object _x = new();
    private int total;

    void Post()
    {
        lock (_x)
        {
            total = 1;
        }

        {|LOCK2001:total|} = 2;
    }
}
