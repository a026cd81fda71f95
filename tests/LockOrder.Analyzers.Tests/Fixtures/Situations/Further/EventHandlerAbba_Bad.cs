// INotifyPropertyChanged style: property set under the model lock raises an event, the view's handler takes the view lock; the view reads the model under its own.
public sealed class Model
{
    private readonly object _model = new();
    private string _name = "";

    public event EventHandler? NameChanged;

    public string Name
    {
        get
        {
            lock (_model)
            {
                return _name;
            }
        }

        set
        {
            lock (_model)
            {
                _name = value;
                {|LOCK1003.leg:{|LOCK4003:OnNameChanged()|}|};
            }
        }
    }

    private void OnNameChanged() => NameChanged?.Invoke(this, EventArgs.Empty);
}

public sealed class View
{
    private readonly object _view = new();
    private readonly Model _model;
    private string _text = "";

    public View(Model model)
    {
        _model = model;
        _model.NameChanged += HandleNameChanged;
    }

    private void HandleNameChanged(object? sender, EventArgs e)
    {
        lock (_view)
        {
            _text = "";
        }
    }

    public void Render()
    {
        lock (_view)
        {
            _text = {|LOCK1003.leg:_model.Name|};
        }
    }
}
