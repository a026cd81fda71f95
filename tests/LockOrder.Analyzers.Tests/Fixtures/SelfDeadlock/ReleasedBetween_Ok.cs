public class Box
{
    private SpinLock _spin = new(enableThreadOwnerTracking: false);
    private int _value;

    public void Twice()
    {
        var taken = false;
        _spin.Enter(ref taken);
        _value++;
        _spin.Exit();
        taken = false;
        _spin.Enter(ref taken);
        _value++;
        _spin.Exit();
    }
}
