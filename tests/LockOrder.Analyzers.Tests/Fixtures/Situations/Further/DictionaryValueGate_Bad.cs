/* LockOrdering.md
```lock-order
Lobby.Rooms
  ->Room.Gate
```
*/
//- ignore LOCK0006
public sealed class Room
{
    internal readonly object Gate = new();
    internal readonly List<string> Guests = [];
}

public sealed class Lobby
{
    private readonly object _rooms = new();
    private readonly Dictionary<int, Room> _map = [];

    public void Move(int from, string guest)
    {
        var room = _map[from];
        lock (room.Gate)
        {
            room.Guests.Remove(guest);
            lock ({|LOCK1001:_rooms|})
            {
                _map.Remove(from);
            }
        }
    }

    public void Leave(int id, string guest)
    {
        lock (_map[id].Gate)
        {
            _map[id].Guests.Remove(guest);
            {|LOCK1001:Cleanup(id)|};
        }
    }

    private void Cleanup(int id)
    {
        lock (_rooms)
        {
            _map.Remove(id);
        }
    }

    public void Each()
    {
        foreach (var (_, room) in _map)
        {
            Monitor.Enter(room.Gate);
            try
            {
                {|LOCK1001:Cleanup(1)|};
            }
            finally
            {
                Monitor.Exit(room.Gate);
            }
        }
    }
}
