//- ignore LOCK2005
using System.Collections;

public class Legacy
{
    private readonly ArrayList _list = new();
    private readonly Hashtable _table = Hashtable.Synchronized(new Hashtable());

    public void Both()
    {
        lock (_list.SyncRoot)
        {
            _table[1] = 2;
            lock (_table.SyncRoot)
            {
                _list.Add(1);
            }
        }
    }
}
