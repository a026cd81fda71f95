/* LockOrdering.md
```lock-order
Window.Tree
  ->Model.Values
```
*/
//- ignore LOCK4003
//- ignore LOCK0006
using System.ComponentModel;
using System.Runtime.CompilerServices;

public abstract class Observable : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;

    protected void OnPropertyChanged([CallerMemberName] string? name = null) => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));

    protected bool SetField<T>(ref T field, T value, [CallerMemberName] string? name = null)
    {
        if (EqualityComparer<T>.Default.Equals(field, value))
        {
            return false;
        }

        field = value;
        OnPropertyChanged(name);
        return true;
    }
}

public sealed class Model : Observable
{
    private readonly object _values = new();
    private int _width;

    public int Width
    {
        get => _width;
        set
        {
            lock (_values)
            {
                {|LOCK1001:SetField(ref _width, value)|};
            }
        }
    }
}

public sealed class Window
{
    private readonly object _tree = new();
    private int _dirty;

    public Window(Model model) => model.PropertyChanged += OnModelChanged;

    private void OnModelChanged(object? sender, PropertyChangedEventArgs e)
    {
        lock (_tree)
        {
            _dirty++;
        }
    }
}
