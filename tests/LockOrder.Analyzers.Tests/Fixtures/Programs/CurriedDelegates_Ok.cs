/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Tank` | `Tank._sync` | `Tank._litres` |
*/
public sealed class Tank
{
    private readonly Lock _sync = new();
    private double _litres;

    private Func<double, Func<double, double>> Mix => a => b =>
    {
        lock (_sync)
        {
            _litres += a * b;
            return _litres;
        }
    };

    public double Add(double a, double b) => Mix(a)(b);

    public Action<double> Filler(double rate)
    {
        double Fill(double seconds)
        {
            lock (_sync) return _litres += rate * seconds;
        }

        return s => Fill(s);
    }

    public Func<Func<double>> Deferred()
    {
        lock (_sync)
        {
            if (_litres > 100) return () => () => 100;
        }
        return () => Read;
    }

    private double Read()
    {
        using (_sync.EnterScope()) return _litres;
    }

    public double Drain()
    {
        Func<double> read = Read;
        var before = read();
        var drain = () =>
        {
            lock (_sync)
            {
                var l = _litres;
                _litres = 0;
                return l;
            }
        };
        return Math.Min(before, drain());
    }
}
