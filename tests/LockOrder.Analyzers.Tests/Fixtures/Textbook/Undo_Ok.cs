using System.Collections;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.ComponentModel;
using System.Runtime.CompilerServices;

public abstract class ObservableBase : INotifyPropertyChanged
{
    private readonly object _propertyLock = new();
    public event PropertyChangedEventHandler? PropertyChanged;

    protected T Get<T>(ref T field)
    {
        lock (_propertyLock) return field;
    }

    protected bool Set<T>(ref T field, T value, [CallerMemberName] string? name = null)
    {
        lock (_propertyLock)
        {
            if (EqualityComparer<T>.Default.Equals(field, value)) return false;
            field = value;
        }

        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
        return true;
    }
}

public sealed class PersonModel : ObservableBase
{
    private string _name = "";
    private int _age;

    public string Name { get => Get(ref _name); set => Set(ref _name, value); }

    public int Age
    {
        get => Get(ref _age);
        set
        {
            if (Set(ref _age, value)) Name = Name.Trim();
        }
    }
}

public interface ICommandItem
{
    void Do();
    void Undo();
}

public sealed class UndoStack
{
    private readonly Stack<ICommandItem> _undo = new();
    private readonly Stack<ICommandItem> _redo = new();
    private object SyncRoot => ((ICollection)_undo).SyncRoot;
    private int _batch;

    public event Action? Changed;

    public void Run(ICommandItem command)
    {
        command.Do();
        lock (SyncRoot)
        {
            _undo.Push(command);
            _redo.Clear();
        }

        RaiseChanged();
    }

    public bool Undo() => Move(_undo, _redo, static c => c.Undo());
    public bool Redo() => Move(_redo, _undo, static c => c.Do());

    private bool Move(Stack<ICommandItem> from, Stack<ICommandItem> to, Action<ICommandItem> apply)
    {
        ICommandItem? command;
        lock (SyncRoot)
        {
            if (!from.TryPop(out command)) return false;
        }

        apply(command);
        lock (SyncRoot) to.Push(command);
        RaiseChanged();
        return true;
    }

    public IDisposable Batch()
    {
        lock (SyncRoot) _batch++;
        return new BatchScope(this);
    }

    private void EndBatch()
    {
        bool last;
        lock (SyncRoot) last = --_batch == 0;
        if (last) RaiseChanged();
    }

    private void RaiseChanged()
    {
        Action? handler;
        lock (SyncRoot)
        {
            if (_batch > 0) return;
            handler = Changed;
        }

        handler?.Invoke();
    }

    private sealed class BatchScope(UndoStack stack) : IDisposable
    {
        private int _done;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _done, 1) == 0) stack.EndBatch();
        }
    }
}

public class SafeCollection<T> : Collection<T>, INotifyCollectionChanged
{
    private readonly object _gate = new();
    private readonly SynchronizationContext? _context = SynchronizationContext.Current;
    public event NotifyCollectionChangedEventHandler? CollectionChanged;

    protected override void InsertItem(int index, T item)
    {
        lock (_gate) base.InsertItem(index, item);
        Raise(new(NotifyCollectionChangedAction.Add, item, index));
    }

    protected override void RemoveItem(int index)
    {
        T old;
        lock (_gate)
        {
            old = this[index];
            base.RemoveItem(index);
        }

        Raise(new(NotifyCollectionChangedAction.Remove, old, index));
    }

    protected override void ClearItems()
    {
        lock (_gate) base.ClearItems();
        Raise(new(NotifyCollectionChangedAction.Reset));
    }

    private void Raise(NotifyCollectionChangedEventArgs e)
    {
        if (_context is null || _context == SynchronizationContext.Current) CollectionChanged?.Invoke(this, e);
        else _context.Post(static s =>
        {
            var (self, args) = ((SafeCollection<T>, NotifyCollectionChangedEventArgs))s!;
            self.CollectionChanged?.Invoke(self, args);
        }, (this, e));
    }
}
