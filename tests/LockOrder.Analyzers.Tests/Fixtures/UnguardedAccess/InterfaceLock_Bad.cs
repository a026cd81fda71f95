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

    // Another pile's lock.
    public void Push(Pile other) => Locking.Under(other, () => {|LOCK2001:_count|}++);

    public void Pop()
    {
        Locking.Enter(this);
        Locking.Exit(this);
        {|LOCK2001:_count|}--;
    }
}
