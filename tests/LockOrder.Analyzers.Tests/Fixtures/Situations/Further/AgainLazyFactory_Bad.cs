/* LockOrdering.md
```lock-order
Hub.Registry > Hub.Ledger
```
*/
public sealed class Hub
{
    private static readonly object s_registry = new();
    private readonly object _ledger = new();
    private readonly Lazy<int> _lazy = new(Register);

    public int Get()
    {
        lock (_ledger)
        {
            return {|LOCK1001:_lazy.Value|};
        }
    }

    private static int Register()
    {
        lock (s_registry)
        {
            return 1;
        }
    }
}
