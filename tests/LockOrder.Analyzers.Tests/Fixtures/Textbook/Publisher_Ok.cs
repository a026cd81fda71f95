/* LockOrdering.md
```lock-order
Topic.Subscribers
  ->Cursor.Sync
```

| Lock | Declared as | Protects |
|---|---|---|
| `Topic.Subscribers` | `Topic._sync` | `Topic._cursors`, `Topic._handlers`, `Topic._log`, `Topic._base` |
| `Cursor.Sync` | `Topic.Cursor._sync` | `Topic.Cursor._position`, `Topic.Cursor._closed (hint)` |
*/
public class Topic
{
    private readonly object _sync = new object();
    private readonly List<Cursor> _cursors = new List<Cursor>();
    private readonly List<string> _log = new List<string>();
    private EventHandler<string>? _handlers;
    private int _base;

    public event EventHandler<string> Published
    {
        add
        {
            lock (_sync)
            {
                _handlers = (EventHandler<string>)Delegate.Combine(_handlers, value);
            }
        }
        remove
        {
            lock (_sync)
            {
                _handlers -= value;
            }
        }
    }

    protected virtual void OnPublished(string message)
    {
        EventHandler<string>? handlers;
        lock (_sync) handlers = _handlers;
        if (handlers != null) handlers(this, message);
    }

    public void Publish(string message)
    {
        lock (_sync)
        {
            _log.Add(message);
            Monitor.PulseAll(_sync);
        }

        OnPublished(message);
    }

    public Cursor Subscribe(bool fromStart)
    {
        Cursor cursor = new Cursor(this, 0);
        lock (_sync)
        {
            cursor.Seek(fromStart ? _base : _base + _log.Count);
            _cursors.Add(cursor);
        }

        return cursor;
    }

    private void Compact()
    {
        int min = _cursors.Count == 0 ? _base + _log.Count : _cursors.Min(c => c.Position);
        int drop = min - _base;
        if (drop > 0)
        {
            _log.RemoveRange(0, drop);
            _base = min;
        }
    }

    private bool TryRead(int position, int milliseconds, out string? message)
    {
        lock (_sync)
        {
            int index;
            while ((index = position - _base) >= _log.Count)
            {
                if (!Monitor.Wait(_sync, milliseconds))
                {
                    message = null;
                    return false;
                }
            }

            message = _log[index];
            return true;
        }
    }

    public sealed class Cursor : IDisposable
    {
        private readonly Topic _topic;
        private readonly object _sync = new object();
        private int _position;
        private bool _closed;

        internal Cursor(Topic topic, int position)
        {
            _topic = topic;
            _position = position;
        }

        internal int Position { get { lock (_sync) return _position; } }

        internal void Seek(int position)
        {
            lock (_sync) _position = position;
        }

        public string? Next(int milliseconds)
        {
            if (_closed) return null;
            string? message;
            if (!_topic.TryRead(Position, milliseconds, out message)) return null;
            lock (_sync)
            {
                if (_closed) return null;
                _position++;
            }

            return message;
        }

        public void Dispose()
        {
            lock (_sync)
            {
                if (_closed) return;
                _closed = true;
            }

            lock (_topic._sync)
            {
                _topic._cursors.Remove(this);
                _topic.Compact();
            }
        }
    }
}
