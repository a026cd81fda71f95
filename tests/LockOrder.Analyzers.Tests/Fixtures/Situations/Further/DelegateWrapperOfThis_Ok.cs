/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| bank | Bank.this | Bank._total |
*/
public static class Sync
{
    public static void Run(object target, Action action) { lock (target) { action(); } }
}
public sealed class Bank
{
    private int _total;
    public void Add(int n) => Sync.Run(this, () => _total += n);
}
