/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `mu` | `ILocker.Lock() / ILocker.Unlock()` | `Holder.Field` |
*/
public interface ILocker
{
    void Lock();

    void Unlock();
}

public class Holder
{
    private readonly ILocker _mu;
    internal int Field;

    public Holder(ILocker mu) => _mu = mu;

    public void Right()
    {
        _mu.Lock();
        Field = 1;
        _mu.Unlock();
    }

    public void Wrong() => {|LOCK2001:Field|} = 1;
}
