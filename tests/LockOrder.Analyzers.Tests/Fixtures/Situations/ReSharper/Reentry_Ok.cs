//- include Attributes.cs
public class R
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _n;

    public int N
    {
        get
        {
            lock (_mu)
            {
                return _n;
            }
        }

        set
        {
            lock (_mu)
            {
                if (N != value)
                {
                    _n = value;
                }
            }
        }
    }

    public void Bump()
    {
        lock (_mu)
        {
            N++;
            N += N;
        }
    }
}
