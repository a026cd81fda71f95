/* LockOrdering.md
```lock-order
alpha -> beta -> {|LOCK0004:alpha|}
delta -> beta
```
*/
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object beta = new();
    internal static readonly object delta = new();

    public static void Rest()
    {
        lock (beta)
        {
            lock ({|LOCK1001:delta|}) { }
        }
    }
}
