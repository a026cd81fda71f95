/* LockOrdering.md
```lock-order
S.Spin -> S.Sleep
```
*/
//- ignore LOCK3003
public class S
{
    private SpinLock _spin = new(false);
    private readonly object _sleep = new();

    public void Work()
    {
        var taken = false;
        _spin.Enter(ref taken);
        lock ({|LOCK4002:_sleep|})
        {
        }

        _spin.Exit();
    }
}
