/* LockOrdering.md
| Lock | Declared as |
|---|---|
| document | `DocumentModel._sync` |
| tree | `TreeModel._nodesLock` |

```lock-order
tree
  ->document
```
*/
//- ignore LOCK4003
// After MonoDevelop's and AvalonEdit's models: a setter raises PropertyChanged under its lock, and a subscribed tree locks its nodes.
using System.ComponentModel;
using System.Runtime.CompilerServices;

public abstract class ObservableModel : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;

    protected bool Set<T>(ref T field, T value, [CallerMemberName] string? name = null)
    {
        if (EqualityComparer<T>.Default.Equals(field, value))
        {
            return false;
        }

        field = value;
        OnPropertyChanged(new PropertyChangedEventArgs(name));
        return true;
    }

    protected virtual void OnPropertyChanged(PropertyChangedEventArgs e) => PropertyChanged?.Invoke(this, e);
}

public sealed class DocumentModel : ObservableModel
{
    private readonly object _sync = new();
    private string _title = "";
    private int _version;

    public string Title
    {
        get
        {
            lock (_sync)
            {
                return _title;
            }
        }

        set
        {
            lock (_sync)
            {
                _version++;
                {|LOCK1001:Set(ref _title, value)|};
            }
        }
    }

    public int Version => Volatile.Read(ref _version);
}

public sealed class TreeModel
{
    private readonly object _nodesLock = new();
    private readonly Dictionary<DocumentModel, string> _nodes = [];

    public void Attach(DocumentModel document)
    {
        lock (_nodesLock)
        {
            _nodes[document] = document.Title;
        }

        document.PropertyChanged += OnDocumentChanged;
    }

    private void OnDocumentChanged(object? sender, PropertyChangedEventArgs e)
    {
        if (sender is DocumentModel document && e.PropertyName == nameof(DocumentModel.Title))
        {
            Refresh(document);
        }
    }

    private void Refresh(DocumentModel document)
    {
        lock (_nodesLock)
        {
            _nodes[document] = document.Title;
        }
    }
}
