/* LockOrdering.md
```lock-order
Roster.Gate -> Member.Gate
```

| Lock | Declared as | Protects |
|---|---|---|
| `Roster.Gate` | `Roster._gate` | `Roster._members` |
| `Member.Gate` | `Member._gate` | `Member._score`, `Member._tags` |
*/
using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Member(string team)
{
    private readonly object _gate = new();
    private readonly SortedSet<string> _tags = new();
    private int _score;

    public string Team => team;

    public int Score
    {
        get { lock (_gate) return _score; }
        set { lock (_gate) _score = value; }
    }

    public bool Has(string tag)
    {
        lock (_gate) return _tags.Contains(tag);
    }

    public void Tag(params string[] tags)
    {
        lock (_gate) _tags.UnionWith(tags);
    }
}

public sealed class Roster
{
    private readonly object _gate = new();
    private readonly List<Member> _members = new();

    public Member Join(string team)
    {
        var member = new Member(team) { Score = 1 };
        member.Tag("new", team);
        lock (_gate) _members.Add(member);
        return member;
    }

    public Dictionary<string, int> Totals()
    {
        lock (_gate)
        {
            return (from m in _members
                    where !m.Has("banned")
                    group m by m.Team into team
                    let total = team.Sum(m => m.Score)
                    orderby total descending
                    select (team.Key, Total: total)).ToDictionary(t => t.Key, t => t.Total);
        }
    }

    public Member? Best
    {
        get
        {
            lock (_gate)
            {
                return _members.OrderByDescending(m => m.Score).ThenBy(static m => m.Team).FirstOrDefault();
            }
        }
    }

    public int Expel(Predicate<string> isBad)
    {
        List<Member> copy;
        lock (_gate) copy = _members.ToList();
        var bad = copy.Where(m => isBad(m.Team)).ToHashSet();
        lock (_gate)
        {
            return _members.RemoveAll(bad.Contains);
        }
    }
}
