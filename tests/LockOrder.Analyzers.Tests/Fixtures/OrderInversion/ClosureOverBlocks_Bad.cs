/* LockOrdering.md
Two blocks add up.

```lock-order
Router.Table
  ->Route.Lock
```

Elsewhere:

```lock-order
Route.Lock
  ->Socket.Queue
```
*/
//- message LOCK1001: Table
//- message LOCK1001: Queue
class Router
{
    private readonly object _table = new();

    public void Wake(Socket socket)
    {
        lock (socket.Queue)
        {
            lock ({|LOCK1001:_table|})
            {
            }
        }
    }
}

class Route
{
    internal readonly object Lock = new();
}

class Socket
{
    internal readonly object Queue = new();
}
