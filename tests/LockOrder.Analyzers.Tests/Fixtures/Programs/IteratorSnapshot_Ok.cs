/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Log` | `EventLog._entries` | `EventLog._entries (contents)`, `EventLog._firstId` |
*/
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

public readonly record struct LogEntry(long Id, string Text);

public sealed class EventLog : IReadOnlyCollection<LogEntry>
{
    private readonly List<LogEntry> _entries = new();
    private long _firstId = 1;

    public int Count
    {
        get
        {
            lock (_entries) return _entries.Count;
        }
    }

    public long Append(string text)
    {
        lock (_entries)
        {
            var id = _firstId + _entries.Count;
            _entries.Add(new LogEntry(id, text));
            return id;
        }
    }

    public IEnumerable<LogEntry> Tail(long after)
    {
        while (true)
        {
            LogEntry next;
            lock (_entries)
            {
                var index = (int)(after + 1 - _firstId);
                if (index < 0) index = 0;
                if (index >= _entries.Count) yield break;
                next = _entries[index];
            }

            after = next.Id;
            yield return next;
        }
    }

    public IEnumerator<LogEntry> GetEnumerator()
    {
        LogEntry[] copy;
        lock (_entries) copy = _entries.ToArray();
        foreach (var entry in copy) yield return entry;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public ILookup<string, long> ByText() => this.ToLookup(e => e.Text, e => e.Id);

    public void Truncate(int keep)
    {
        lock (_entries)
        {
            var drop = Math.Max(0, _entries.Count - keep);
            _entries.RemoveRange(0, drop);
            _firstId += drop;
        }
    }
}
