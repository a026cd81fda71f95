public class Box
{
    private readonly object _gate = new();
    private readonly Lock _other = new();
    private int _value;

    public bool Begin() => Monitor.TryEnter(_gate);

    public void End() => Monitor.Exit(_gate);

    public void Branch()
    {
        if (_other.TryEnter(TimeSpan.FromMilliseconds(5)))
        {
            _value++;
            _other.Exit();
        }
    }

    public void Later()
    {
        var held = _other.TryEnter();
        _value++;
        if (held)
        {
            _other.Exit();
        }
    }
}
