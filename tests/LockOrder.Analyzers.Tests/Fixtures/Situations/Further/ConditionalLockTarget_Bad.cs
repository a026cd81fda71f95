/* LockOrdering.md
```lock-order
Mixer.Bus -> Mixer.Track
```
*/
//- ignore LOCK0006
public sealed class Mixer
{
    private readonly object _bus = new();
    private readonly object _track = new();
    private object? _custom;
    private int _volume;

    public void Set(bool solo)
    {
        lock (_track)
        {
            lock ({|LOCK1001:solo ? _bus : _track|})
            {
                _volume++;
            }
        }
    }

    public void Custom()
    {
        lock (_track)
        {
            lock ({|LOCK1001:_custom ?? _bus|})
            {
                _volume++;
            }
        }
    }

    public void UseCustom(object custom) => _custom = custom;
}
