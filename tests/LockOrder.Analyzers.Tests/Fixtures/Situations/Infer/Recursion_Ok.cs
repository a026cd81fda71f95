public class Recursive
{
    private readonly object _gate = new();
    private readonly object _other = new();

    public int Deep(int n)
    {
        lock (_gate)
        {
            return n == 0 ? 0 : Deep(n - 1) + 1;
        }
    }

    public void Ping(int n)
    {
        lock (_gate)
        {
            if (n > 0)
            {
                Pong(n - 1);
            }
        }
    }

    private void Pong(int n)
    {
        lock (_gate)
        {
            lock (_other)
            {
            }

            Ping(n);
        }
    }
}
