/* LockOrdering.md
```lock-order
channel
  ->Log.Gate
```

| Lock | Declared as |
|---|---|
| `channel` | `Channel.this` |
*/
sealed class Channel
{
    // The old pattern: a property that returns the object itself.
    internal object ThisLock => this;

    public void Open()
    {
        lock (ThisLock)
        {
        }
    }
}

class Log
{
    private readonly object _gate = new();
    private readonly Channel _channel = new();

    public void Property()
    {
        lock (_gate)
        {
            lock ({|LOCK1001:_channel.ThisLock|})
            {
            }
        }
    }

    // A field of a sealed type and `this` inside that type are one lock.
    public void Field()
    {
        lock (_gate)
        {
            lock ({|LOCK1001:_channel|})
            {
            }
        }
    }

    public void Call()
    {
        lock (_gate)
        {
            {|LOCK1001:_channel.Open()|};
        }
    }
}
