/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Stack.Sync` | `SyncStack<T>.SyncRoot` | `SyncStack<T>._items (contents)` |
*/
public interface ILockable
{
    object SyncRoot { get; }
}

public static class Locking
{
    public static TResult Under<T, TResult>(this T target, Func<T, TResult> body) where T : ILockable
    {
        lock (target.SyncRoot)
        {
            return body(target);
        }
    }

    public static bool TryUnder(ILockable target, int ms, Action body)
    {
        if (!Monitor.TryEnter(target.SyncRoot, ms)) return false;
        try
        {
            body();
            return true;
        }
        finally
        {
            Monitor.Exit(target.SyncRoot);
        }
    }

    public static void Both(ILockable first, ILockable second, Action body)
    {
        lock (first.SyncRoot)
        {
            lock (second.SyncRoot)
            {
                body();
            }
        }
    }
}

public sealed class SyncStack<T> : ILockable
{
    private readonly Stack<T> _items = new();

    public object SyncRoot { get; } = new();

    public void Push(T item)
    {
        lock (SyncRoot) _items.Push(item);
    }

    public T? PopOrDefault() => this.Under(static stack => stack._items.TryPop(out var item) ? item : default);

    public int Drain(Action<T> each)
    {
        var drained = new List<T>();
        var ok = Locking.TryUnder(this, 50, () =>
        {
            while (_items.TryPop(out var item)) drained.Add(item);
        });
        if (!ok) return -1;
        drained.ForEach(each);
        return drained.Count;
    }
}
//- ignore LOCK4003
