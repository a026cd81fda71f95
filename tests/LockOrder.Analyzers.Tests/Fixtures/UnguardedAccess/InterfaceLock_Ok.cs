/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `stack` | `Pile.SyncRoot` | `Pile._count` |
*/
//- ignore LOCK4003
public interface ILockable
{
    object SyncRoot { get; }
}

public static class Locking
{
    public static void Under(ILockable target, Action body)
    {
        lock (target.SyncRoot)
        {
            body();
        }
    }

    public static void Enter(ILockable target) => Monitor.Enter(target.SyncRoot);

    public static void Exit(ILockable target) => Monitor.Exit(target.SyncRoot);
}

public sealed class Pile : ILockable
{
    private int _count;

    public object SyncRoot { get; } = new();

    public void Push() => Locking.Under(this, () => _count++);

    public void Pop()
    {
        Locking.Enter(this);
        _count--;
        Locking.Exit(this);
    }
}
