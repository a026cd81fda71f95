public sealed class ConnectionPool
{
    private readonly object _pool = new();
    private readonly Queue<Connection> _idle = new();

    public Connection? Take()
    {
        lock (_pool)
        {
            var connection = _idle.Count > 0 ? _idle.Dequeue() : null;
            if (connection is not null)
            {
                {|LOCK1003.leg:connection.Open()|};
            }

            return connection;
        }
    }

    public sealed class Connection(ConnectionPool pool)
    {
        private readonly object _state = new();
        private bool _open;

        public void Open()
        {
            lock (_state)
            {
                _open = true;
            }
        }

        public void Close()
        {
            lock (_state)
            {
                _open = false;
                lock ({|LOCK1003.leg:pool._pool|})
                {
                    pool._idle.Enqueue(this);
                }
            }
        }
    }
}
