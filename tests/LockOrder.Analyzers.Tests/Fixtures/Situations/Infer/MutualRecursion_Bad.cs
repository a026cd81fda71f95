public class Recursive
{
    private readonly object _gate = new();
    private readonly object _other = new();

    public void Ping(int n)
    {
        lock (_gate)
        {
            if (n > 0)
            {
                {|LOCK1003.leg:Pong(n - 1)|};
            }
        }
    }

    public void Pong(int n)
    {
        lock (_other)
        {
            {|LOCK1003.leg:Ping(n)|};
        }
    }
}
