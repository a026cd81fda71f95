/* LockOrdering.md
# Consensus

```lock-order
raft.mu
  -> log.mu          (Raft.Append)
    -> disk [leaf]
  -> peer.mu
```

| Lock | Declared as | Protects |
|---|---|---|
| raft.mu | `Raft._mu` | `Raft._term`, `Raft._votedFor`, `Raft._role`, `Raft._commit`, `Raft._deadline` |
| log.mu | `RaftLog._mu` | `RaftLog._entries`, `RaftLog._base` |
| disk | `RaftLog._disk` | `RaftLog._file` |
| peer.mu | `RaftPeer.Mu` | `RaftPeer.NextIndex`, `RaftPeer.MatchIndex` |
*/
public enum Role { Follower, Candidate, Leader }
public readonly record struct Entry(long Term, string Command);

public sealed class RaftLog : IDisposable
{
    private readonly object _mu = new();
    private readonly object _disk = new();
    private readonly List<Entry> _entries = [default];
    private readonly StreamWriter _file;
    private long _base;

    public RaftLog(string path)
    {
        _file = new StreamWriter(path, append: true);
        _file.AutoFlush = false;
    }

    public long Append(Entry entry)
    {
        long index;
        lock (_mu)
        {
            _entries.Add(entry);
            index = _base + _entries.Count - 1;
            Persist(entry);
        }

        return index;
    }

    private void Persist(in Entry entry)
    {
        lock (_disk)
        {
            _file.Write(entry.Term);
            _file.WriteLine(entry.Command);
        }
    }

    public Entry this[long index]
    {
        get
        {
            lock (_mu) return _entries[checked((int)(index - _base))];
        }
    }

    public (long Index, long Term) Last
    {
        get
        {
            lock (_mu) return (_base + _entries.Count - 1, _entries[^1].Term);
        }
    }

    public bool TryTruncate(long from)
    {
        lock (_mu)
        {
            var at = (int)(from - _base);
            if (at <= 0 || at >= _entries.Count) return false;
            _entries.RemoveRange(at, _entries.Count - at);
            return true;
        }
    }

    public void Dispose()
    {
        lock (_disk) _file.Dispose();
    }
}

public sealed class RaftPeer(int id)
{
    internal readonly object Mu = new();
    internal long NextIndex, MatchIndex;
    public int Id => id;
}

public sealed class Raft : IDisposable
{
    private readonly object _mu = new();
    private readonly RaftLog _log;
    private readonly RaftPeer[] _peers;
    private readonly Timer _ticker;
    private long _term;
    private int? _votedFor;
    private Role _role;
    private long _commit;
    private long _deadline;

    public event Action<Entry>? Applied;

    public Raft(RaftLog log, int peers)
    {
        _log = log;
        _peers = new RaftPeer[peers];
        for (var i = 0; i < peers; i++) _peers[i] = new RaftPeer(i) { NextIndex = log.Last.Index + 1 };
        ResetDeadline();
        _ticker = new Timer(static s => ((Raft)s!).Tick(), this, 50, 50);
    }

    private void ResetDeadline() => _deadline = Environment.TickCount64 + Random.Shared.Next(150, 300);

    private void Tick()
    {
        if (!Monitor.TryEnter(_mu)) return;
        try
        {
            if (_role == Role.Leader || Environment.TickCount64 < _deadline) return;
            BecomeCandidate();
        }
        finally
        {
            Monitor.Exit(_mu);
        }
    }

    private void BecomeCandidate()
    {
        _role = Role.Candidate;
        _term++;
        _votedFor = -1;
        ResetDeadline();
    }

    public bool OnVoteRequest(int candidate, long term, long lastIndex)
    {
        lock (_mu)
        {
            if (term < _term) return false;
            if (term > _term) StepDown(term);
            if (_votedFor is { } voted && voted != candidate) return false;
            if (lastIndex < _log.Last.Index) return false;
            _votedFor = candidate;
            ResetDeadline();
            return true;
        }
    }

    private void StepDown(long term)
    {
        (_term, _role, _votedFor) = (term, Role.Follower, null);
    }

    public void BecomeLeader()
    {
        lock (_mu)
        {
            if (_role != Role.Candidate) return;
            _role = Role.Leader;
            var next = _log.Last.Index + 1;
            foreach (var peer in _peers)
            {
                lock (peer.Mu)
                {
                    peer.NextIndex = next;
                    peer.MatchIndex = 0;
                }
            }
        }
    }

    public long? Append(string command)
    {
        lock (_mu)
        {
            return _role == Role.Leader ? _log.Append(new Entry(_term, command)) : null;
        }
    }

    public void OnAck(int id, long match)
    {
        var peer = _peers[id];
        lock (peer.Mu)
        {
            peer.MatchIndex = Math.Max(peer.MatchIndex, match);
            peer.NextIndex = peer.MatchIndex + 1;
        }

        foreach (var entry in Commit()) Applied?.Invoke(entry);
    }

    private List<Entry> Commit()
    {
        var ready = new List<Entry>();
        lock (_mu)
        {
            if (_role is not Role.Leader) return ready;
            Span<long> matches = stackalloc long[_peers.Length];
            for (var i = 0; i < matches.Length; i++)
            {
                lock (_peers[i].Mu) matches[i] = _peers[i].MatchIndex;
            }

            matches.Sort();
            for (var majority = matches[matches.Length / 2]; _commit < majority;) ready.Add(_log[++_commit]);
        }

        return ready;
    }

    public void Dispose()
    {
        using (var done = new ManualResetEvent(false))
        {
            if (_ticker.Dispose(done)) done.WaitOne();
        }

        _log.Dispose();
    }
}
