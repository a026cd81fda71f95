/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `ILockable` | `ILockable.Gate` | `Basket.Fruit`, `Crate.Bottles` |
*/
public interface ILockable
{
    object Gate { get; }
    internal T Locked<T>(Func<T> body)
    {
        lock (Gate) return body();
    }
    internal void Locked(Action body)
    {
        lock (Gate) body();
    }
}

public sealed class Basket : ILockable
{
    public object Gate { get; } = new();
    internal int Fruit;

    public void Add()
    {
        lock (Gate) Fruit++;
    }

    public int Read()
    {
        ILockable me = this;
        return me.Locked(() => Fruit);
    }

    public void Reset() => ((ILockable)this).Locked(() => { Fruit = 0; });
}

public sealed class Crate : ILockable
{
    private readonly object _gate = new();
    internal int Bottles;
    object ILockable.Gate => _gate;

    public int Take()
    {
        lock (((ILockable)this).Gate)
        {
            return Bottles > 0 ? Bottles-- : 0;
        }
    }
}
