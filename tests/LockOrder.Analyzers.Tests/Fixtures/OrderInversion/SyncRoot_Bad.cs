/* LockOrdering.md
```lock-order
Document.Gate
  ->Log.Gate
```
*/
class Document
{
    private readonly object _gate = new();

    public object SyncRoot => _gate;
}

class Paragraph(Document parent)
{
    private readonly Document _parent = parent;
    private string _text = "";

    // A property is the lock it returns, through as many owners as it takes.
    private object SyncRoot => _parent.SyncRoot;

    public void Set(string text)
    {
        lock (SyncRoot)
        {
            _text = text;
        }
    }
}

class Log
{
    private readonly object _gate = new();

    public void Inverted(Paragraph paragraph)
    {
        lock (_gate)
        {
            {|LOCK1001:paragraph.Set("")|};
        }
    }

    public void Lawful(Document document)
    {
        lock (document.SyncRoot)
        {
            lock (_gate)
            {
            }
        }
    }

    public void Direct(Document document)
    {
        lock (_gate)
        {
            lock ({|LOCK1001:document.SyncRoot|})
            {
            }
        }
    }
}
