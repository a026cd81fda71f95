/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| bank | Bank.this | Bank._total |
*/
public static class Sync
{
    public static void Enter(object target) => Monitor.Enter(target);
    public static void Exit(object target) => Monitor.Exit(target);
}
public sealed class Bank
{
    private int _total;
    public void Add(int n)
    {
        Sync.Enter(this);
        try { _total += n; }
        finally { Sync.Exit(this); }
    }
}
