/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Inbox.Gate` | `Inbox._gate` | `Inbox._letters (contents)`, `Inbox._open`, `Letter.Read (writes)` |
*/
public sealed class Letter(string from, string text)
{
    public string From => from;
    public string Text => text;
    internal bool Read { get; set; }
}

public sealed class Inbox
{
    private readonly object _gate = new();
    private readonly List<Letter> _letters = [];
    private int _open;

    public void Deliver(string from, string text)
    {
        var letter = new Letter(from, text) { Read = false };
        if (from == "me") letter.Read = true;
        lock (_gate)
        {
            _letters.Add(letter);
            _open += letter.Read ? 0 : 1;
        }
    }

    public Letter? Next()
    {
        lock (_gate)
        {
            foreach (var letter in _letters)
            {
                if (letter.Read) continue;
                letter.Read = true;
                _open--;
                return letter;
            }
        }

        return null;
    }

    public IReadOnlyList<Letter> TakeAll()
    {
        Letter[] all;
        lock (_gate)
        {
            all = [.. _letters];
            _letters.Clear();
            _open = 0;
        }

        return all.Where(static l => !l.Read).ToArray();
    }

    public void Swap(Inbox other)
    {
        var mine = TakeAll();
        foreach (var letter in mine) other.Deliver(letter.From, letter.Text);
    }

    public int MarkAll(Predicate<Letter> which)
    {
        lock (_gate)
        {
            var hits = _letters.FindAll(which);
            hits.ForEach(l => l.Read = true);
            _open = _letters.Count(l => !l.Read);
            return hits.Count;
        }
    }

    public bool TryReply(string text, out Letter? answered)
    {
        answered = null;
        lock (_gate)
        {
            if (_letters is [.., var last] && !last.Read)
            {
                last.Read = true;
                answered = last;
                _open--;
            }
        }

        if (answered is null) return false;
        Deliver("me", text + answered.Text);
        return true;
    }
}
