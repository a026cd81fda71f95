/* LockOrdering.md
```lock-order
Bank.Gate -> Bank.this
```
*/
public static class Sync
{
    public static void Enter(object target) => Monitor.Enter(target);
    public static void Exit(object target) => Monitor.Exit(target);
}
public sealed class Bank
{
    private readonly object _gate = new();
    private int _total;
    public void Add(int n)
    {
        Sync.Enter(this);
        try { lock ({|LOCK1001:_gate|}) { _total += n; } }
        finally { Sync.Exit(this); }
    }
}
