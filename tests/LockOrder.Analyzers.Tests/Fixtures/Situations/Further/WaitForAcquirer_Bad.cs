/* LockOrdering.md
```lock-order
Client.send -> Room.members
```
*/
//- ignore LOCK4002
public class Client
{
    private readonly SemaphoreSlim _send = new(1, 1);

    public async Task DrainAsync()
    {
        await _send.WaitAsync();
        try
        {
            await Task.Delay(1);
        }
        finally
        {
            _send.Release();
        }
    }
}

public class Room
{
    private readonly object _members = new();

    // One lock taken in one place against the order: one mistake.
    public void Say(Client client)
    {
        lock (_members)
        {
            {|LOCK1001.w:{|LOCK1001.w:client.DrainAsync()|}.Wait()|};
        }
    }
}
