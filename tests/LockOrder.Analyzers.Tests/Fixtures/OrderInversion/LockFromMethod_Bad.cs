/* LockOrdering.md
```lock-order
Document.Gate
  ->Log.Gate
```
*/
class Document
{
    private readonly object _gate = new();

    public object GetGate() => _gate;
}

class Log
{
    private readonly object _gate = new();

    public void Write(Document document)
    {
        lock (_gate)
        {
            lock ({|LOCK1001:document.GetGate()|})
            {
            }
        }
    }
}
