/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Groups` | `GroupManager._groups` | `GroupManager._groups (contents)` |
| `Group` | `Group.this` | `Group.Dead`, `Group.Members (contents)` |

```lock-order
Group -> Groups
```
*/
using System.Collections.Generic;

// A group is looked up, locked, and looked up again if it died in between.
internal sealed class Group(string name)
{
    public string Name => name;
    public HashSet<string> Members { get; } = new();
    public bool Dead { get; set; }
}

public sealed class GroupManager
{
    private readonly Dictionary<string, Group> _groups = new();

    private Group GetOrAdd(string name)
    {
        lock (_groups)
        {
            return _groups.TryGetValue(name, out var group) ? group : _groups[name] = new Group(name);
        }
    }

    public void Join(string name, string connection)
    {
        while (true)
        {
            var group = GetOrAdd(name);
            lock (group)
            {
                if (group.Dead) continue;
                group.Members.Add(connection);
                return;
            }
        }
    }

    public void Leave(string name, string connection)
    {
        Group? group;
        lock (_groups)
        {
            if (!_groups.TryGetValue(name, out group)) return;
        }

        lock (group)
        {
            if (!group.Members.Remove(connection) || group.Members.Count > 0 || group.Dead) return;
            group.Dead = true;
            lock (_groups)
            {
                _groups.Remove(group.Name);
            }
        }
    }

    public string[] Members(string name)
    {
        var group = GetOrAdd(name);
        lock (group)
        {
            return group.Dead ? [] : [.. group.Members];
        }
    }

    public void LeaveAll(string connection)
    {
        Group[] all;
        lock (_groups) all = [.. _groups.Values];
        foreach (var g in all) Leave(g.Name, connection);
    }
}
