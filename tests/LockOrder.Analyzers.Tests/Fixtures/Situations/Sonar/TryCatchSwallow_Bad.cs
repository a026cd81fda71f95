public class T12
{
    private readonly object _obj = new();

    public void OneCatchForgets(string arg)
    {
        {|LOCK3003:Monitor.Enter(_obj)|};
        try
        {
            Console.WriteLine(arg.Length);
            Monitor.Exit(_obj);
        }
        catch (InvalidOperationException)
        {
        }
        catch (Exception)
        {
            Monitor.Exit(_obj);
        }
    }
}
