/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Meter` | `Meter._gate` | `Meter._value`, `Meter._peak` |
*/
public sealed class Meter
{
    private sealed class Scope : IDisposable
    {
        private readonly Meter _m;
        public Scope(Meter m)
        {
            _m = m;
            Monitor.Enter(m._gate);
        }
        public void Dispose() => Monitor.Exit(_m._gate);
    }

    private readonly object _gate = new();
    private int _value;
    private int _peak;

    private Scope Enter() => new(this);

    public int Add(int n, bool update)
    {
        using (update ? Enter() : null)
        {
            if (update)
            {
                _value += n;
                _peak = Math.Max(_peak, _value);
            }
        }
        using (Enter()) return _value;
    }

    public void Store(int n)
    {
        var held = Monitor.IsEntered(_gate);
        using (held ? null : Enter())
        {
            _value = n;
        }
    }

    public int? Look(bool really)
    {
        using var s = really ? Enter() : null;
        return s is null ? null : _value;
    }

    public int Twice()
    {
        using (Enter())
        {
            Store(3);
            return _value + _peak;
        }
    }
}
