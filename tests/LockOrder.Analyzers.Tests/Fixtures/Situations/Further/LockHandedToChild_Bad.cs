// Child constructed with the parent's lock; the child's own lock outer in one place, inner in the other.
public sealed class Document
{
    private readonly object _sync = new();
    private readonly List<Page> _pages = [];

    public Page AddPage()
    {
        var page = new Page(_sync);
        lock (_sync)
        {
            _pages.Add(page);
        }

        return page;
    }

    public void Recalculate()
    {
        lock (_sync)
        {
            foreach (var page in _pages)
            {
                {|LOCK1003.leg:page.Measure()|};
            }
        }
    }
}

public sealed class Page
{
    private readonly object _documentSync;
    private readonly object _own = new();
    private int _height;

    public Page(object documentSync) => _documentSync = documentSync;

    public void Measure()
    {
        lock (_own)
        {
            _height++;
        }
    }

    public void Resize(int height)
    {
        lock (_own)
        {
            lock ({|LOCK1003.leg:_documentSync|})
            {
                _height = height;
            }
        }
    }
}
