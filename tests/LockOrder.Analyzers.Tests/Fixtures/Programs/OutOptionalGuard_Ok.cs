/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Inbox` | `Inbox._sync` | `Inbox._mails`, `Inbox._read` |
*/
using System.Diagnostics.CodeAnalysis;

public sealed class Ticket : IDisposable
{
    private readonly Lock _lock;
    internal Ticket(Lock l) => _lock = l;
    public void Dispose() => _lock.Exit();
}

public sealed class Inbox
{
    private readonly Lock _sync = new();
    private readonly Queue<string> _mails = new();
    private int _read;

    private bool TryTicket([NotNullWhen(true)] out Ticket? ticket)
    {
        ticket = _sync.TryEnter() ? new Ticket(_sync) : null;
        return ticket is not null;
    }

    private Ticket? TicketOrNull(TimeSpan wait) => _sync.TryEnter(wait) ? new Ticket(_sync) : null;

    public bool TryPost(string mail)
    {
        if (!TryTicket(out var ticket)) return false;
        using (ticket) _mails.Enqueue(mail);
        return true;
    }

    public string? Next()
    {
        using var ticket = TicketOrNull(TimeSpan.FromSeconds(1));
        if (ticket == null) return null;
        if (_mails.Count == 0) return null;
        _read++;
        return _mails.Dequeue();
    }

    public int Drain(Action<string> sink)
    {
        var taken = new List<string>();
        if (TicketOrNull(TimeSpan.FromMilliseconds(10)) is { } t)
        {
            using (t)
            {
                while (_mails.TryDequeue(out var m)) taken.Add(m);
                _read += taken.Count;
            }
        }
        foreach (var m in taken) sink(m);
        return taken.Count;
    }

    public (int Waiting, int Read) Stats()
    {
        lock (_sync) return (_mails.Count, _read);
    }
}
