// The state object of a callback is cast in the lock statement.
public sealed class Wheel
{
    private readonly object _locker = new();
    private int _ticks;

    public void Advance()
    {
        lock (_locker)
        {
            _ticks++;
        }
    }

    public void OnTick(object? state)
    {
        lock (_locker)
        {
            lock ({|LOCK1003.leg:(Slot)state!|})
            {
                _ticks++;
            }
        }
    }
}

public sealed class Slot
{
    public void Fire(Wheel wheel)
    {
        lock (this)
        {
            {|LOCK1003.leg:wheel.Advance()|};
        }
    }
}
