/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| sessions | `SessionTable._sessions.SyncRoot` | `SessionTable._total` |
*/
// After the classic remark in Hashtable.Synchronized's documentation: the wrapper locks each call, an enumeration needs its SyncRoot; here a total was kept under it, and once not.
using System.Collections;

public sealed class SessionTable
{
    private readonly Hashtable _sessions = Hashtable.Synchronized(new Hashtable());
    private long _total;

    public void Add(string id, object session)
    {
        _sessions[id] = session;
        lock (_sessions.SyncRoot)
        {
            _total++;
        }
    }

    public object? Find(string id) => _sessions[id];

    public List<string> Ids()
    {
        var ids = new List<string>();
        lock (_sessions.SyncRoot)
        {
            foreach (DictionaryEntry entry in _sessions)
            {
                ids.Add((string)entry.Key);
            }

            Reset(ids.Count);
        }

        return ids;
    }

    private void Reset(int count)
    {
        if (count == 0)
        {
            _total = 0;
        }
    }

    public void Remove(string id)
    {
        _sessions.Remove(id);
        lock (_sessions.SyncRoot)
        {
            Reset(_sessions.Count);
        }
    }
}
