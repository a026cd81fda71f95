/* LockOrdering.md
| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| storage | `RetainedMessagesManager._storageAccessLock` | | async |
| messages | `RetainedMessagesManager._messages` | `RetainedMessagesManager._messages (contents)` | |
| sessions | `ClientSessions._createLock` | `ClientSessions._count` | async |

```lock-order
sessions > storage > messages
```
*/
//- ignore LOCK4003
// After dotnet/MQTTnet's retained messages: the storage lock was held while subscribers were looked up, and a session that starts asks for retained messages under its own.
public sealed class AsyncLock
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken token = default)
    {
        await _semaphore.WaitAsync(token).ConfigureAwait(false);
        return new Releaser(_semaphore);
    }

    private sealed class Releaser(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}

public sealed class RetainedMessagesManager(ClientSessions sessions, Func<IReadOnlyList<string>, Task> save)
{
    private readonly AsyncLock _storageAccessLock = new();
    private readonly Dictionary<string, string> _messages = [];

    public async Task UpdateMessage(string topic, string payload)
    {
        List<string>? all = null;
        using (await _storageAccessLock.EnterAsync().ConfigureAwait(false))
        {
            lock (_messages)
            {
                if (!_messages.TryGetValue(topic, out var old) || old != payload)
                {
                    _messages[topic] = payload;
                    all = [.. _messages.Values];
                }
            }

            if (all != null)
            {
                await save(all).ConfigureAwait(false);
                await {|LOCK1001:sessions.Dispatch(topic)|}.ConfigureAwait(false);
            }
        }
    }

    public async Task<string[]> GetMatching(string prefix)
    {
        using (await _storageAccessLock.EnterAsync().ConfigureAwait(false))
        {
            lock (_messages)
            {
                return _messages.Where(m => m.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(m => m.Value).ToArray();
            }
        }
    }
}

public sealed class ClientSessions
{
    private readonly AsyncLock _createLock = new();
    private int _count;

    public async Task<int> Create(RetainedMessagesManager retained, string filter)
    {
        using (await _createLock.EnterAsync().ConfigureAwait(false))
        {
            _count++;
            var first = await retained.GetMatching(filter).ConfigureAwait(false);
            return first.Length;
        }
    }

    internal async Task Dispatch(string topic)
    {
        using var guard = await _createLock.EnterAsync().ConfigureAwait(false);
        if (_count > 0 && topic.Length > 0)
        {
            await Task.Yield();
        }
    }
}
