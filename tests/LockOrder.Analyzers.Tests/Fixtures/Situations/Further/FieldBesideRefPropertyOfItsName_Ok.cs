/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Counter._latch` | `Counter._value` |
*/
public class Counter
{
    private SpinLock _latch = new(false);
    private int _value;

    private ref SpinLock Latch => ref _latch;

    public int Read()
    {
        var taken = false;
        try
        {
            _latch.Enter(ref taken);
            return _value;
        }
        finally
        {
            if (taken)
            {
                _latch.Exit();
            }
        }
    }
}
