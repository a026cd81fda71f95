//- include Attributes.cs
public class Box
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _n;

    public int Deferred(bool early)
    {
        Monitor.Enter(_mu);
        try
        {
            if (early)
            {
                return _n;
            }

            _n++;
            return _n;
        }
        finally
        {
            _n--;
            Monitor.Exit(_mu);
        }
    }
}
