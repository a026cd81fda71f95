public class Connection
{
    private static readonly object s_pool = new();
    private readonly object _state = new();
    private static readonly List<Connection> s_all = [];

    // Under the pool's lock the state of every other connection.
    public static void CloseAll()
    {
        lock (s_pool)
        {
            foreach (var connection in s_all)
            {
                {|LOCK1003.leg:connection.Close()|};
            }
        }
    }

    public void Close()
    {
        lock (_state)
        {
        }
    }

    public void Reopen()
    {
        lock (_state)
        {
            {|LOCK1003.leg:Rejoin(this)|};
        }
    }

    private static void Rejoin(Connection connection)
    {
        lock (s_pool)
        {
            s_all.Add(connection);
        }
    }
}
